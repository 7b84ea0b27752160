def log = new File(basedir, 'build.log').text
def migrations = new File(basedir, 'src/main/resources/db/migration').list().toList()

assert migrations.size() == 1 && migrations[0] ==~ /V\d{14}__init\.sql/
assert new File(basedir, 'src/main/prisma/migrated.prisma').text.startsWith("// The schema as of ${migrations[0]}. ")

// What each goal said to Maven's log below its heading; Maven 3.9 names a plugin by its prefix alone.
def said = (log =~ /--- \S*prisma\S*:(validate|format|erd|migrate-dev|generate) \(\S+\) @ blog ---\R((?:(?!\[INFO\] (?:---|\R)).+\R)*)/)
        .collect { [it[1], it[2].readLines().findAll { line -> line.startsWith('[') }] }
assert said == [
    ['validate', ['[INFO] src/main/prisma is valid: 2 models in 1 file']],
    ['format', ['[INFO] The file is formatted']],
    ['erd', [
        '[INFO] Wrote target/prisma/erd.mmd',
        '[INFO] Wrote target/prisma/erd.svg',
        '[INFO] Drew 2 models',
    ]],
    ['migrate-dev', []],
    ['migrate-dev', []],
    ['generate', ['[INFO] Generated the client: 29 of 29 files written, 0 deleted']],
    ['generate', ['[INFO] The generated client is up to date (29 files)']],
]
// What goals report to the standard error stream, which comes into this log at a place of its own.
assert log.readLines().findAll { it ==~ /(database|changes|wrote|next|nothing) {2,}.*| {12}\S.*/ } == [
    'database    h2',
    'changes     + table Post',
    '            + table Comment',
    'wrote       src/main/resources/db/migration/' + migrations[0],
    'next        Review the SQL and commit it with src/main/prisma/migrated.prisma; Flyway applies it when the application starts',
    'nothing     to migrate: the schema equals src/main/prisma/migrated.prisma',
]
assert log =~ /This plugin has \d+ goals:/
assert log.contains('prisma:migrate-deploy')
assert log.contains('Tests run: 1, Failures: 0, Errors: 0, Skipped: 0')
assert log.contains('Nothing to compile - all classes are up to date')

// The second build rewrote nothing: every generated file is older than the test that the first one compiled.
def compiled = new File(basedir, 'target/test-classes/com/acme/blog/BlogTest.class').lastModified()
def generated = []
['generated-sources/prisma', 'generated-resources/prisma', 'prisma'].each { folder ->
    new File(basedir, "target/$folder").eachFileRecurse(groovy.io.FileType.FILES) { generated << it }
}
assert generated.size() == 32 // the client, the list of its files, and the two diagrams
assert generated.findAll { it.lastModified() >= compiled } == []
