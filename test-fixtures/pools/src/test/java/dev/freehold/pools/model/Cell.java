package dev.freehold.pools.model;

import dev.freehold.Mut;
import dev.freehold.pool.Length;
import dev.freehold.pool.Longs;
import dev.freehold.pool.Struct;
import dev.freehold.pool.Text;

/** The fields of every element that the model knows: one of each sort. */
public interface Cell {
  byte tag();

  void tag(@Mut Cell this, byte value);

  short port();

  void port(@Mut Cell this, short value);

  int size();

  void size(@Mut Cell this, int value);

  long id();

  void id(@Mut Cell this, long value);

  float rate();

  void rate(@Mut Cell this, float value);

  double price();

  void price(@Mut Cell this, double value);

  char side();

  void side(@Mut Cell this, char value);

  boolean urgent();

  void urgent(@Mut Cell this, boolean value);

  @Length(8)
  Text symbol();

  @Length(3)
  Longs levels();

  Position position();

  /** A part of a cell. */
  @Struct
  interface Position {
    int x();

    void x(int value);
  }
}
