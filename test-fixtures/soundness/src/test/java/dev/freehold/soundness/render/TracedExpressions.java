package dev.freehold.soundness.render;

import dev.freehold.soundness.program.Expression;
import dev.freehold.soundness.program.Type;
import dev.freehold.soundness.program.Variable;

/**
 * Expressions whose effects on borrows are traced: what has to be done first becomes statements, in
 * Java's order, and what is left is the name of the result.
 */
final class TracedExpressions implements Expression.Visitor<Held> {
  private final Lines lines;
  private final ConditionText conditions = new TracedConditions();
  private int temporaries;

  TracedExpressions(Lines lines) {
    this.lines = lines;
  }

  ConditionText conditions() {
    return conditions;
  }

  /** A name that is used nowhere else. */
  String fresh() {
    return "t" + temporaries++;
  }

  /** Gives a tag a name. */
  String keep(String tag) {
    String name = fresh();
    lines.add("Tag " + name + " = " + tag + ";");
    return name;
  }

  /** What a variable of that mode knows of the value that it is given. */
  static String bound(Variable.Mode mode, String tag) {
    return switch (mode) {
      case PLAIN, INFERRED -> tag;
      case OWN -> "trace.move(" + tag + ")";
      case MUT -> "trace.exclude(" + tag + ")";
      case REF -> "trace.share(" + tag + ")";
    };
  }

  @Override
  public Held use(Expression.Use use) {
    return new Held(use.variable().name(), Traced.tagOf(use.variable()));
  }

  @Override
  public Held part(Expression.Part part) {
    Held whole = part.whole().accept(this);
    return new Held(
        whole.text() + "." + part.step() + "()", whole.tag() + ".part(\"" + part.step() + "\")");
  }

  @Override
  public Held call(Expression.Call call) {
    return new TracedCall(lines, this, call).write();
  }

  @Override
  public Held choice(Expression.Choice choice) {
    String name = fresh();
    String tag = name + "_";
    lines.add(choice.type().text() + " " + name + ";");
    lines.add("Tag " + tag + ";");
    lines.open("if (" + choice.condition().accept(conditions) + ")");
    choose(choice.first(), name, tag);
    lines.next("else");
    choose(choice.second(), name, tag);
    lines.close();
    return new Held(name, tag);
  }

  private void choose(Expression chosen, String name, String tag) {
    Held held = chosen.accept(this);
    lines.add(name + " = " + held.text() + ";");
    lines.add(tag + " = " + held.tag() + ";");
  }

  @Override
  public Held nothing(Expression.Nothing nothing) {
    return new Held(nothing.type() == Type.NOTHING ? "" : "null", "Tag.NONE");
  }

  @Override
  public Held number(Expression.Number number) {
    return new Held(String.valueOf(number.value()), "Tag.NONE");
  }

  private static final class TracedConditions extends ConditionText {
    @Override
    protected String isEmpty(Variable container) {
      return "trace.read(" + Traced.tagOf(container) + ", " + super.isEmpty(container) + ")";
    }
  }
}
