package com.example.wire;

/** Inherits what releases it. */
public abstract class Struct implements Freed {
  public static Struct make() {
    return new Struct() {
      @Override
      public void free() {}
    };
  }
}
