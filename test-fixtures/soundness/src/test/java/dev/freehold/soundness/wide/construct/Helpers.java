package dev.freehold.soundness.wide.construct;

import dev.freehold.soundness.wide.write.Construct;
import dev.freehold.soundness.wide.write.Name;
import dev.freehold.soundness.wide.write.Sort;
import dev.freehold.soundness.wide.write.Writer;

/** Static methods that lend what they were lent, and take over what they are given. */
public final class Helpers implements Construct {
  @Override
  public void write(Writer w) {
    String method = w.fresh("pick");
    String mode = w.chance().of("@Ref", "@Mut");
    boolean write = mode.equals("@Mut");
    boolean wrong = w.slip(3);
    w.member(
        () ->
            w.method(
                "static @From(\"a\") %s Res %s(%s Res a, @Ref Res b)".formatted(mode, method, mode),
                false,
                inside -> {
                  inside.declare("a", Sort.RES, write ? Name.Mode.MUT : Name.Mode.REF);
                  inside.declare("b", Sort.RES, Name.Mode.REF);
                  inside.some(w.chance().below(3));
                  inside.body(0);
                  inside.line("return %s;", wrong && !write ? "b" : "a");
                }));
    Name a = write ? w.writable() : w.readable();
    Name b = w.owner();
    String result = w.fresh("b");
    w.line("%s Res %s = %s(%s, %s);", mode, result, method, a, b);
    if (wrong && write) {
      w.line("%s.set(6);", a);
    }
    if (wrong && !write) {
      w.line("%s.close();", b);
      w.consume(b);
    }
    w.line("Path.note(new Look(%s).get());", result);
    if (write) {
      w.write(a);
    } else {
      w.read(a);
    }
  }
}
