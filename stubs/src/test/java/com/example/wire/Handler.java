package com.example.wire;

/** Is given messages, of which some must be released. */
public class Handler {
  public void received(Object message) {}
}
