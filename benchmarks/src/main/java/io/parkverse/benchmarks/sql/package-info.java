/** What a boundary says to the database, recorded, and said again by plain JDBC. */
package io.parkverse.benchmarks.sql;
