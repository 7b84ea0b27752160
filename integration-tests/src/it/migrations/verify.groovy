def log = new File(basedir, 'build.log').text.replace(basedir.path, '/shop')
def lines = log.readLines()
def migration = new File(basedir, 'src/main/resources/db/migration').list()[0]

// What the goals say to a person, without times.
def said = lines.findAll { it =~ /^(database|applied|pending|dropped|seeded|done|prices|rolled-back|verified) / }
        .collect { it.replaceAll(/ in \d+ ms$/, '').replaceAll(/  \d{4}-\d\d-\d\dT\S+$/, '') }
def shop = 'database    jdbc:h2:file:/shop/data/shop'
def broken = 'database    jdbc:h2:file:/shop/data/broken'
assert said == [
    'database    h2', // of prisma:migrate-dev
    shop, "pending     $migration".toString(),
    shop, "applied     $migration".toString(), 'done        1 migration',
    shop, "applied     $migration".toString(), 'done        the database is up to date',
    shop, 'seeded      src/main/prisma/seed/1-Product.csv',
    shop, 'dropped     everything', "applied     $migration".toString(), 'done        1 migration',
    'seeded      src/main/prisma/seed/1-Product.csv', 'prices doubled: 2', 'seeded      com.acme.shop.Prices',
    shop, 'done        in one transaction',
    shop, "applied     $migration".toString(), 'done        the database is up to date',
    broken,
    broken, 'rolled-back 20991231000000',
    'verified    h2',
]

// What they say to a machine.
def objects = lines.findAll { it.startsWith('{') }.collect { new groovy.json.JsonSlurper().parseText(it) }
assert objects.size() == 2
assert objects[0].rows.collect { [it.name, it.price as int] } == [['Pen, blue', 7], ['Paper', 9]]
assert objects[1].ok
assert objects[1].migrations.collect { [it.version, it.script, it.state] } ==
        [[migration.substring(1, 15), migration, 'APPLIED']]

def errors = (log =~ /Failed to execute goal \S+:(\S+) \(\S+\) on project shop: ([\s\S]*?)\R?(?: -> \[Help 1\]|\[ERROR\] -> \[Help 1\])/)
        .collect { [it[1], it[2]] }
assert errors == [
    ['migrate-status', '1 migration is pending; run prisma:migrate-deploy'],
    ['migrate-deploy', 'V20991231000000__broken.sql failed at statement 2, INSERT INTO "Nowhere" VALUES (1): Table "Nowhere" not found;'
            + ' SQL statement:; INSERT INTO "Nowhere" VALUES (1) [42102-240] [42S02]. What ran before it stays. Finish or undo the migration by'
            + ' hand, then run prisma:migrate-resolve with -Dprisma.applied=20991231000000 or -Dprisma.rolled-back=20991231000000'],
    ['migrate-reset', 'Everything in jdbc:h2:file:data/shop would be lost, and there is no console to ask at; if that is meant, say'
            + ' -Dprisma.force'],
    ['migrate-reset', 'jdbc:h2:tcp://db.acme.com/shop is not on this machine, and everything in it would be lost; if that is meant, say'
            + ' -Dprisma.allow-remote=true'],
    ['migrate-deploy', 'No JDBC driver among the project\'s dependencies takes jdbc:postgresql://localhost/shop; add'
            + ' org.postgresql:postgresql with scope runtime'],
    ['migrate-resolve', 'Say one thing to resolve: -Dprisma.baseline=VERSION of a database that has tables but no history,'
            + ' -Dprisma.applied=VERSION or -Dprisma.rolled-back=VERSION of a migration that failed, or -Dprisma.edited=VERSION of a file'
            + ' that was edited'],
    ['db-execute', 'Say where the SQL is: one of -Dprisma.file=…, -Dprisma.stdin, or -Dprisma.sql="…"'],
]
assert !log.contains('\tat io.prismaspring')
