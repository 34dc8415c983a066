import java.util.jar.JarFile

new JarFile(new File(basedir, 'target/single-1.jar')).withCloseable { jar ->
    String text = jar.getInputStream(jar.getEntry('asl/order.asl.json')).getText('UTF-8')
    assert text.startsWith('{\n  "StartAt": "Übergabe",') && text.endsWith('}\n')
    assert jar.getEntry('asl/refund.asl.json') != null
}
String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('2 definitions: 2 written, 0 up to date, 0 deleted')
assert log.contains('2 definitions: 0 written, 2 up to date, 0 deleted')
assert log.contains('3 definitions: 0 errors')
assert new File(basedir, 'target/asl/asl.sarif').text.contains('"2.1.0"')
assert new File(basedir, 'target/asl/TEST-asl.xml').text.contains('tests="3"')
