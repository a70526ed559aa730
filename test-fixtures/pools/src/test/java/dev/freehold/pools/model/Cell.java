package dev.freehold.pools.model;

import dev.freehold.pool.Length;
import dev.freehold.pool.Longs;
import dev.freehold.pool.Struct;
import dev.freehold.pool.Text;

/** The fields of every element that the model knows: one of each sort. */
public interface Cell {
  byte tag();

  void tag(byte value);

  short port();

  void port(short value);

  int size();

  void size(int value);

  long id();

  void id(long value);

  float rate();

  void rate(float value);

  double price();

  void price(double value);

  char side();

  void side(char value);

  boolean urgent();

  void urgent(boolean value);

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
