package dev.freehold.soundness.generate;

import dev.freehold.soundness.program.Block;
import dev.freehold.soundness.program.Method;
import dev.freehold.soundness.program.Program;
import dev.freehold.soundness.program.Type;
import dev.freehold.soundness.program.Variable;
import dev.freehold.soundness.program.Variable.Mode;
import java.util.ArrayList;
import java.util.List;

/** Makes programs, each from its seed: a method that is run, and others that it may call. */
public final class Programs {
  private final Dice dice;
  private final MethodWriter writer;
  private final List<Method> methods = new ArrayList<>();

  private Programs(long seed) {
    this.dice = new Dice(seed);
    this.writer = new MethodWriter(dice, dice.percent(20));
  }

  /** The program of a seed. */
  public static Program of(long seed) {
    return new Programs(seed).program(seed);
  }

  private Program program(long seed) {
    boolean pairs = dice.percent(40);
    List<Variable> fields = pairs ? pairs() : List.of();
    Helpers helpers = new Helpers(dice, pairs);
    int count = Math.max(0, dice.below(4) - 1);
    for (int i = 0; i < count; i++) {
      Method helper = writer.write(helpers.header("help" + i), List.of(), 1 + dice.below(4));
      methods.add(helper);
      writer.offer(helper.call());
    }
    methods.add(0, writer.write(run(), List.of(), 3 + dice.below(8)));
    return new Program(seed, fields, methods).withoutUncalled();
  }

  private List<Variable> pairs() {
    Pairs pairs = new Pairs(dice);
    for (Method header : pairs.headers()) {
      Method method = writer.write(header, pairs.fields(), dice.below(4));
      methods.add(method);
      writer.offer(
          header.kind() == Method.Kind.CLOSE ? HolderOperations.CLOSE_PAIR : method.call());
    }
    return pairs.fields();
  }

  private static Method run() {
    Variable nodes = new Variable("nodes", Type.REGION, Mode.MUT);
    return new Method(
        "run",
        Method.Kind.STATIC,
        List.of(nodes),
        Mode.PLAIN,
        Type.NOTHING,
        List.of(),
        true,
        Block.EMPTY);
  }
}
