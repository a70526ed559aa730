package dev.freehold.soundness.wide.construct;

import dev.freehold.soundness.wide.write.Construct;
import dev.freehold.soundness.wide.write.Name;
import dev.freehold.soundness.wide.write.Sort;
import dev.freehold.soundness.wide.write.Writer;

/** A generic interface whose implementation javac calls through a bridge. */
public final class GenericBridge implements Construct {
  @Override
  public void write(Writer w) {
    String face = w.fresh("For");
    String made = w.fresh("ForRes");
    // A mistake is an implementation that says otherwise of its parameter than the interface.
    boolean wrong = w.slip(3);
    boolean kind = w.chance().percent(50);
    w.member(
        () -> {
          w.open("interface %s<T extends Res>", face);
          w.line("void eat(@Own T x);");
          w.line("int look(@Ref T x);");
          w.closeUnreached();
        });
    w.member(
        () -> {
          w.open("static class %s implements %s<Res>", made, face);
          boolean lends = wrong && kind;
          w.method(
              "public void eat(" + (lends ? "@Ref" : "@Own") + " Res x)",
              false,
              inside -> {
                inside.declare("x", Sort.RES, lends ? Name.Mode.REF : Name.Mode.OWN);
                inside.some(w.chance().below(3));
              });
          boolean takes = wrong && !kind;
          w.method(
              "public int look(" + (takes ? "@Own" : "@Ref") + " Res x)",
              false,
              inside -> {
                inside.declare("x", Sort.RES, takes ? Name.Mode.OWN : Name.Mode.REF);
                inside.some(w.chance().below(3));
                inside.body(0);
                inside.line("return 1;");
              });
          w.closeUnreached();
        });
    String object = w.fresh("o");
    w.line("%s<Res> %s = new %s();", face, object, made);
    Name seen = w.readable();
    w.line("Path.note(%s.look(%s));", object, seen);
    w.read(seen);
    Name given = w.consumable();
    w.line("%s.eat(%s);", object, given);
    w.consume(given);
  }
}
