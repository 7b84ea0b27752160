-- AlterEnum
ALTER TYPE "Role" ADD VALUE 'ADMIN';

-- AlterEnum
ALTER TYPE "Color" ADD VALUE 'BLUE' BEFORE 'RED';
ALTER TYPE "Color" ADD VALUE 'GREEN';

-- ~ enum Role +ADMIN
-- ~ enum Color +BLUE +GREEN
