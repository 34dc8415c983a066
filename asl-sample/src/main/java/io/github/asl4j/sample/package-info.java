/** The AWS sample "Call a microservice with API Gateway": built, checked, deployed and run. */
@NullMarked
package io.github.asl4j.sample;

import org.jspecify.annotations.NullMarked;
