package com.example.wire;

/** Where another method stands that releases. */
public interface Freed {
  void free();
}
