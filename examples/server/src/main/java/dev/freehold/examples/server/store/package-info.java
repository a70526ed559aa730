/**
 * What is stored: byte strings, keys and values. It knows no protocol.
 *
 * <p>{@link dev.freehold.examples.server.store.Store} owns five pools, and whoever works with it is
 * lent it:
 *
 * <ul>
 *   <li>{@code Page}: 64 KiB for texts. A {@link dev.freehold.examples.server.store.Text} is a
 *       {@code long}: up to seven bytes are in it, else it says where the bytes are. A page has
 *       cells of one size; what is longer than half a page takes whole pages, linked to each other.
 *   <li>{@code Entry}: a name with what is under it. Keys, fields of hashes and members of sets are
 *       all entries of one hash table, which is asked for the name and for whose name it is: so
 *       that a small hash has no table of its own, and no table ever grows by more than a bucket at
 *       a time.
 *   <li>{@code Body}: a list, hash, set or sorted set.
 *   <li>{@code Strip}: 32 numbers in a row. Lists are linked strips of texts. The entries of a
 *       hash, set or database are in a tree of strips, by which any is found by its place: for
 *       random ones, for those that are evicted, and for scans.
 *   <li>{@code Rung}: a place in a skip list, one for each level that a member of a sorted set has.
 * </ul>
 *
 * <p>Handles link them. What is removed is given back at once, to the last page; nothing is
 * allocated but what the pools and the table's buckets grow by. A command asks {@link
 * dev.freehold.examples.server.store.Store#admits} before it changes anything.
 */
package dev.freehold.examples.server.store;
