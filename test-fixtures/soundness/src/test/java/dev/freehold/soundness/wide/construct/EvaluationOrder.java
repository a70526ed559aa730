package dev.freehold.soundness.wide.construct;

import dev.freehold.soundness.wide.write.Construct;
import dev.freehold.soundness.wide.write.Name;
import dev.freehold.soundness.wide.write.Writer;

/** What stands left is evaluated first: operands, receivers, indices, compound assignments. */
public final class EvaluationOrder implements Construct {
  @Override
  public void write(Writer w) {
    Name res = w.consumable();
    boolean wrong = w.slip(6);
    String read = w.chance().of("%s.get()", "Deeds.read(%s)").formatted(res);
    String end = "Deeds.weigh(" + res + ")";
    // Right is to read on the left and to release on the right.
    String left = wrong ? end : read;
    String right = wrong ? read : end;
    String a = w.fresh("a");
    switch (w.chance().below(7)) {
      case 0 -> w.line("Path.note(%s + %s);", left, right);
      case 1 -> {
        w.line("int[] %s = {1, 2, 3, 4};", a);
        w.line("%s[%s & 3] += %s;", a, left, right);
      }
      case 2 -> {
        w.line("int[] %s = {1, 2, 3, 4};", a);
        w.line("%s[%s & 3] = %s;", a, left, right);
      }
      case 3 -> w.line("Path.note(Math.max(%s, %s));", left, right);
      case 4 -> {
        w.line("int %s = %s;", a, left);
        w.line("%s += %s;", a, right);
        w.line("Path.note(%s);", a);
      }
      case 5 -> w.line("Path.note(new int[] {%s, %s}.length);", left, right);
      default -> receiver(w, res, wrong);
    }
    w.consume(res);
  }

  /** The object that a method is called on is looked up before the arguments are. */
  private static void receiver(Writer w, Name res, boolean wrong) {
    String x = w.fresh("x");
    String old = w.fresh("x");
    w.line("Res %s = %s;", x, res);
    w.line("Res %s = %s;", old, x);
    if (wrong) {
      w.line("%s.set((%1$s = new Res()).get() + Deeds.weigh(%s));", x, old);
      w.line("%s.close();", x);
    } else {
      w.line("%s.set((%1$s = new Res()).get());", x);
      w.line("%s.close();", old);
      w.line("%s.close();", x);
    }
  }
}
