package dev.freehold.differential.print;

import dev.freehold.differential.language.Expression.Place;
import dev.freehold.differential.language.Function;
import dev.freehold.differential.language.Statement;
import dev.freehold.differential.language.ValueType;
import java.util.ArrayList;
import java.util.List;

/** Writes functions in one of the languages. */
public final class Printer {
  private final Syntax syntax;

  private Printer(Syntax syntax) {
    this.syntax = syntax;
  }

  public static Printer java() {
    return new Printer(new JavaSyntax());
  }

  public static Printer rust() {
    return new Printer(new RustSyntax());
  }

  /** A file of functions that were written in the language. */
  public SourceFile file(List<String> functions) {
    Lines lines = new Lines();
    syntax.beginning().lines().forEach(lines::add);
    List<Integer> firstLines = new ArrayList<>();
    for (String function : functions) {
      firstLines.add(lines.count() + 1);
      function.lines().forEach(lines::add);
    }
    lines.add(syntax.end());
    return new SourceFile(lines.toString(), firstLines);
  }

  /** The function, written in the language. */
  public String function(Function function) {
    Lines lines = new Lines();
    new Body(lines, function).print();
    return lines.toString();
  }

  /** The function that is being written. */
  private final class Body {
    private final Lines lines;
    private final Function function;

    Body(Lines lines, Function function) {
      this.lines = lines;
      this.function = function;
    }

    void print() {
      block(syntax.header(function), function.body());
    }

    private void block(String opening, Statement.Block block) {
      lines.open(opening.isEmpty() ? "{" : opening + " {");
      block.statements().forEach(this::statement);
      lines.close("}");
    }

    private void statement(Statement statement) {
      if (statement instanceof Statement.Declare declare) {
        lines.add(syntax.declare(declare) + ";");
      } else if (statement instanceof Statement.Assign assign) {
        String value = syntax.value(assign.value(), assign.variable().type());
        lines.add(assign.variable().name() + " = " + value + ";");
      } else if (statement instanceof Statement.Replace replace) {
        Place part = replace.part();
        String value = syntax.value(replace.value(), ValueType.own(part.type()));
        lines.add(syntax.place(part) + " = " + value + ";");
      } else if (statement instanceof Statement.SetNumber set) {
        String value = syntax.value(set.value(), ValueType.INT);
        lines.add(syntax.place(set.object()) + ".n " + (set.adds() ? "+= " : "= ") + value + ";");
      } else if (statement instanceof Statement.Evaluate evaluate) {
        lines.add(syntax.call(evaluate.call()) + ";");
      } else if (!jump(statement)) {
        compound(statement);
      }
    }

    private boolean jump(Statement statement) {
      if (statement instanceof Statement.Break) {
        lines.add("break;");
      } else if (statement instanceof Statement.Continue) {
        lines.add("continue;");
      } else if (statement instanceof Statement.Return returned) {
        lines.add(
            returned.value() == null
                ? "return;"
                : "return " + syntax.value(returned.value(), function.result()) + ";");
      } else {
        return false;
      }
      return true;
    }

    private void compound(Statement statement) {
      if (statement instanceof Statement.If choice) {
        block("if " + syntax.test(choice.test()), choice.whenTrue());
        if (!choice.whenFalse().statements().isEmpty()) {
          block("else", choice.whenFalse());
        }
      } else if (statement instanceof Statement.While loop) {
        block("while " + syntax.test(loop.test()), loop.body());
      } else if (statement instanceof Statement.Forever loop) {
        block(syntax.forever(), loop.body());
      } else if (statement instanceof Statement.Switch choice) {
        lines.open(syntax.switchOn(choice.selector()) + " {");
        for (int i = 0; i < choice.arms().size(); i++) {
          block(syntax.arm(i, i == choice.arms().size() - 1), choice.arms().get(i));
        }
        lines.close("}");
      } else if (statement instanceof Statement.Match match) {
        lines.open(syntax.match(match) + " {");
        block(syntax.guardedArm(match), match.guarded());
        block(syntax.otherArm(match), match.otherwise());
        lines.close("}");
      } else if (statement instanceof Statement.RunLambda run) {
        lines.open(syntax.lambda());
        run.body().statements().forEach(this::statement);
        lines.close("});");
      } else if (statement instanceof Statement.Block block) {
        block("", block);
      }
    }
  }
}
