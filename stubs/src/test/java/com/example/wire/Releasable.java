package com.example.wire;

/** Where the method stands that releases. */
public class Releasable {
  protected int owners = 1;

  public void release() {
    owners--;
  }
}
