-- RenameEnum
ALTER TYPE "Role" RENAME TO "roles";

-- ~ enum Role: renamed to roles
