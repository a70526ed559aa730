package com.example.wire;

/** Gives lines, and takes them. */
public class Source {
  public void close(Line line) {
    line.close();
  }

  public void keep(Line line) {}

  public Line tied() {
    return new Line();
  }

  public Line tiedAndClosed() {
    return new Line();
  }

  public Line openSpare() {
    return new Line();
  }

  public StringBuilder borrow() {
    return new StringBuilder();
  }

  public void giveBack(StringBuilder text) {}
}
