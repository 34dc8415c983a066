import java.util.jar.JarFile

new JarFile(new File(basedir, 'target/single-1.jar')).withCloseable { jar ->
    String text = jar.getInputStream(jar.getEntry('asl/order.asl.json')).getText('UTF-8')
    assert text.startsWith('{\n  "StartAt": "Übergabe",') && text.endsWith('}\n')
    assert jar.getEntry('asl/refund.asl.json') != null
}
String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('2 definitions, 6 files: 6 written, 0 up to date, 0 deleted')
assert log.contains('2 definitions, 6 files: 0 written, 6 up to date, 0 deleted')
assert log.contains('3 files: 0 errors')
assert new File(basedir, 'target/asl/asl.sarif').text.contains('"2.1.0"')
assert new File(basedir, 'target/asl/TEST-asl.xml').text.contains('tests="3"')
String page = new File(basedir, 'target/pages/order.md').getText('UTF-8')
assert page.startsWith('# order\n') && page.contains('```mermaid\nstateDiagram-v2\n') && page.contains('| Übergabe | Task |')
assert new File(basedir, 'target/pages/order.mmd').getText('UTF-8').contains('state "Übergabe" as s1')
assert log.contains('3 diagrams in ')
assert new File(basedir, 'target/asl-diagrams/src/main/asl/hand.svg').getText('UTF-8').startsWith('<svg')
assert new File(basedir, 'target/asl-diagrams/target/classes/asl/order.svg').getText('UTF-8').contains('Übergabe')
assert log.contains('3 policies in ')
String policy = new File(basedir, 'target/asl-policies/order.json').getText('UTF-8')
assert policy.contains('"sns:Publish"') && policy.contains('"${Topic}"')
assert new File(basedir, 'target/asl-policies/hand.json').getText('UTF-8').contains('"Statement": [ ]')
