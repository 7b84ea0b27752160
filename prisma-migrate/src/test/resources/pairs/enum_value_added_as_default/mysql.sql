-- AlterTable
ALTER TABLE `User` MODIFY `role` ENUM('USER', 'ADMIN') NOT NULL DEFAULT 'ADMIN';

-- ~ column User.role: ENUM('USER') to ENUM('USER', 'ADMIN'), default 'ADMIN'
