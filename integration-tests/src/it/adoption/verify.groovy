def log = new File(basedir, 'build.log').text.replace(basedir.path, '/app')
def said = log.readLines().findAll { it =~ /^(database|wrote|baseline|applied|pending|done|next) / }
        .collect { it.replaceAll(/ in \d+ ms$/, '').replaceAll(/  \d{4}-\d\d-\d\dT\S+$/, '') }
def database = 'database    jdbc:sqlite:/app/data.db'
assert said == [
    database, 'done        in one transaction',
    database,
    'wrote       src/main/resources/db/migration/V20260101000000__init.sql',
    'wrote       src/main/resources/db/migration/V20260102000000__add_title.sql',
    'wrote       src/main/prisma/schema.prisma',
    'wrote       src/main/prisma/migrated.prisma',
    database,
    'baseline    20260101000000',
    'next        mvn prisma:migrate-verify tells whether the files lead to the schema',
    database, 'applied     V20260102000000__add_title.sql', 'done        1 migration',
    database,
    'baseline    V20260101000000__init.sql',
    'baseline    V20260101000000__init.sql',
    'applied     V20260102000000__add_title.sql',
    'done        the database is up to date',
]
assert log.contains('nothing     to migrate: the schema equals src/main/prisma/migrated.prisma')

def errors = (log =~ /Failed to execute goal \S+:(\S+) \(\S+\) on project adoption: ([\s\S]*?)\R?(?: -> \[Help 1\]|\[ERROR\] -> \[Help 1\])/)
        .collect { [it[1], it[2]] }
assert errors == [
    ['migrate-status', 'The database has tables, but no history of migrations: if they are what the migrations up to a version make, run'
            + ' prisma:migrate-resolve -Dprisma.baseline=VERSION'],
    ['migrate-adopt', 'src/main/prisma/migrated.prisma is there already: this project has migrations of its own'],
]
