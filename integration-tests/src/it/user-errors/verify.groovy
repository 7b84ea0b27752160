def log = new File(basedir, 'build.log').text

assert log =~ /The schema has 2 errors:\R\[ERROR\] src\/main\/prisma\/schema\.prisma:7:10: error: .*\R\[ERROR\] +title  Sting\R\[ERROR\] +\^{5}\R/
assert log =~ /\[ERROR\] src\/main\/prisma\/schema\.prisma:8:10: error: /
assert log.contains('prisma:migrate-dev needs a name: -Dname="add comment model"')
assert !log.contains('\tat io.prismaspring')
assert !new File(basedir, 'target/generated-sources').exists()
