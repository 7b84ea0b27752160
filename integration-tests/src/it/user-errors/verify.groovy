def log = new File(basedir, 'build.log').text
// Maven opens each error with the failed goal, and closes it with a link to its help.
def errors = (log =~ /Failed to execute goal \S+:(\S+) \(\S+\) on project user-errors: ([\s\S]*?)\R?(?: -> \[Help 1\]|\[ERROR\] -> \[Help 1\])/)
        .collect { [it[1], it[2].replaceAll(/(?m)^\[ERROR\] /, '')] }

def problems = '''src/main/prisma/schema.prisma:7:10: error: Type "Sting" is neither a built-in type, nor refers to another model, composite type, or enum.
    title  Sting
           ^^^^^
           Did you mean `String`?
src/main/prisma/schema.prisma:8:10: error: Type "Autor" is neither a built-in type, nor refers to another model, composite type, or enum.
    author Autor
           ^^^^^'''

assert errors == [
    ['generate', "The schema has 2 errors:\n${problems}".toString()],
    ['migrate-dev', 'The migration needs a name: say what it does, such as -Dname="add comment model"'],
    ['migrate-dev', 'The migration\'s name "!?" has no letter from a to z and no digit; say what the migration does, such as -Dname="add comment model"'],
    ['migrate-dev', 'Cannot read or write pom.xml: it should be a directory, but a file of that name is there'],
    ['migrate-dev', 'There are no migrations for sqlserver; use postgresql, cockroachdb, h2, mysql or sqlite'],
    ['validate', """src/main/prisma is not valid:
${problems}
2 errors in 1 file""".toString()],
    ['format', """Nothing is formatted until the schema has no errors:
${problems}
2 errors""".toString()],
]
assert !log.contains('\tat io.prismaspring')

// The broken schema left the client of the good one alone, and no migration left anything behind.
def firstBuild = java.time.OffsetDateTime.parse((log =~ /Finished at: (\S+)/)[0][1]).toEpochSecond()
def generated = []
new File(basedir, 'target/generated-sources/prisma').eachFileRecurse(groovy.io.FileType.FILES) { generated << it }
assert generated*.name.contains('Post.java')
assert generated.findAll { it.lastModified().intdiv(1000) > firstBuild } == []
def left = []
basedir.eachFileRecurse { if (it.name =~ /\.(sql|tmp)$|^migrated\.prisma$/) left << it }
assert left == []
