assert new File(basedir, 'flows/target/classes/asl/notify.asl.json').text.contains('${Topic}')
assert !new File(basedir, 'plain/target/classes/asl').exists()
