def log = new File(basedir, 'build.log').text
def migrations = new File(basedir, 'src/main/resources/db/migration').list()

assert log.contains('prisma:migrate-dev')
assert log.contains('src/main/prisma is valid: 2 models, 0 enums')
assert migrations.size() == 1 && migrations[0] ==~ /V\d{14}__init\.sql/
assert new File(basedir, 'src/main/prisma/migrated.prisma').file
assert log.contains('Nothing to migrate: the schema equals src/main/prisma/migrated.prisma')
assert log =~ /Tests run: 1, Failures: 0, Errors: 0, Skipped: 0/
