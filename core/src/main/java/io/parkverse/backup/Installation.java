package io.parkverse.backup;

import java.nio.file.Path;

/**
 * What a backup is of, and a restore into.
 *
 * @param keeper reads and writes the rows of all parks: superuser, or the owner with the right to pass policies
 * @param owner owns the tables and runs the migrations
 * @param files root of the file store
 */
public record Installation(DatabaseAccess keeper, DatabaseAccess owner, Path files) {}
