package dev.freehold.examples.server.store;

import dev.freehold.pool.Bytes;
import dev.freehold.pool.DynamicPool;
import dev.freehold.pool.Length;

/**
 * Memory for texts: cells of one size, or a piece of one long text. A cell that is free begins with
 * the number of the next one that is.
 */
@DynamicPool(initial = 16, max = Pages.MOST)
interface Page {
  @Length(Pages.BYTES)
  Bytes bytes();

  /** Which size its cells have; {@link Sizes#WHOLE} for a piece of a long text. */
  int size();

  void size(int value);

  /** How many cells are taken. */
  int taken();

  void taken(int value);

  /** Where the first byte is that was never in a cell. */
  int fresh();

  void fresh(int value);

  /** The first cell that was given back, counted from 1; 0 if there is none. */
  int free();

  void free(int value);

  /** The page before, among those of its size that have free cells; 0 if there is none. */
  int before();

  void before(int value);

  /** The page after: of those with free cells, or of a long text; 0 if there is none. */
  int after();

  void after(int value);
}
