/**
 * What a park may use: how much it may hold, how large a thing may be, and how often something may be done. One
 * closed list, {@link io.parkverse.limits.boundary.Limit}, says which limits there are; the plan of a park and what
 * the platform has set for it say how high they are ({@code tenancy} answers for that).
 *
 * <p>A capability of the kernel: features ask {@link io.parkverse.limits.boundary.LimitGate} before they add
 * something, and tell by {@link io.parkverse.limits.boundary.Counted} how their rows are counted. Stocks and daily
 * amounts are counted in the database under a lock, so that of two takers of the last place one is refused. Rates
 * are counted in buckets on the grid, which all nodes share ({@code docs/adr/0013}). Owns no records. Requirements:
 * G1.1, G1.2, G5.8.
 */
package io.parkverse.limits;
