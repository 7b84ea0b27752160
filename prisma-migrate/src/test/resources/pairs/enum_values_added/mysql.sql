-- AlterTable
ALTER TABLE `User` MODIFY `role` ENUM('USER', 'ADMIN') NOT NULL DEFAULT 'USER',
    MODIFY `color` ENUM('BLUE', 'RED', 'GREEN') NOT NULL;

-- ~ column User.role: ENUM('USER') to ENUM('USER', 'ADMIN')
-- ~ column User.color: ENUM('RED') to ENUM('BLUE', 'RED', 'GREEN')
