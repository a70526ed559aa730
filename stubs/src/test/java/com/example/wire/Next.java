package com.example.wire;

/** Takes messages over. */
public class Next {
  public void take(Object message) {}
}
