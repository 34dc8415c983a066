assert new File(basedir, 'target/classes/asl').list().length == 100
assert new File(basedir, 'build.log').text.contains('100 definitions, 100 files: 100 written, 0 up to date, 0 deleted')
