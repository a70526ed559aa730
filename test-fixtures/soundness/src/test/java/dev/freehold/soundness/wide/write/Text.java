package dev.freehold.soundness.wide.write;

import dev.freehold.soundness.wide.text.Piece;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The text of a program while it is written. */
final class Text {
  private final Deque<List<Piece>> open = new ArrayDeque<>();
  private final Deque<String> heads = new ArrayDeque<>();
  private final List<Piece> members = new ArrayList<>();

  Text() {
    open.push(members);
  }

  void line(String text) {
    open.element().add(Piece.line(text));
  }

  void open(String head) {
    heads.push(head.isEmpty() ? "{" : head + " {");
    open.push(new ArrayList<>());
  }

  void close(String tail) {
    List<Piece> inside = open.pop();
    open.element().add(new Piece(heads.pop(), inside, tail));
  }

  /** Writes something among the members of the program, wherever the text is now. */
  void member(Runnable member) {
    open.push(members);
    heads.push("");
    member.run();
    heads.pop();
    open.pop();
  }

  List<Piece> members() {
    return members;
  }
}
