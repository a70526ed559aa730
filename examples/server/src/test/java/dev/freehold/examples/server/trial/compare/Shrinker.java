package dev.freehold.examples.server.trial.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Makes a script that shows a difference as short as it can, with at most so many runs. */
final class Shrinker {
  private static final int RUNS = 400;

  private final Trial trial;
  private Script script;
  private Difference difference;
  private int runs;

  private Shrinker(Trial trial, Script script, Difference difference) {
    this.trial = trial;
    this.script = script;
    this.difference = difference;
  }

  /** The shortest script found and its difference, as text. */
  static String shortest(Trial trial, Script script, Difference difference) throws IOException {
    Shrinker shrinker = new Shrinker(trial, script, difference);
    shrinker.keep(script.commands().subList(0, difference.index() + 1));
    shrinker.dropCommands();
    shrinker.simplify(Command::alone);
    shrinker.simplify(Command::framed);
    shrinker.dropArguments();
    return shrinker.script + shrinker.difference.toString();
  }

  /** Keeps these commands in place of the script's if they still show the same difference. */
  private boolean keep(List<Command> commands) throws IOException {
    if (runs++ > RUNS) {
      return false;
    }
    Script shorter = new Script(script.protocol(), commands, commands.size());
    Optional<Difference> found = trial.run(shorter);
    if (found.isEmpty() || !found.get().signature().equals(difference.signature())) {
      return false;
    }
    script = shorter;
    difference = found.get();
    return true;
  }

  private void dropCommands() throws IOException {
    for (int size = Math.max(1, script.commands().size() / 2); size > 0; size /= 2) {
      for (int from = script.commands().size() - size; from >= 0; from -= size) {
        List<Command> rest = new ArrayList<>(script.commands());
        rest.subList(from, from + size).clear();
        keep(rest);
        from = Math.min(from, script.commands().size());
      }
    }
  }

  private void simplify(UnaryOperator<Command> change) throws IOException {
    for (int i = 0; i < script.commands().size(); i++) {
      Command simpler = change.apply(script.commands().get(i));
      if (!simpler.equals(script.commands().get(i))) {
        replace(i, simpler);
      }
    }
  }

  private void dropArguments() throws IOException {
    for (int i = 0; i < script.commands().size(); i++) {
      Command command = script.commands().get(i);
      if (command.order() != Order.EXACT || command.name().equals("COMMAND")) {
        continue; // with other arguments it is compared in another way
      }
      int count = script.commands().get(i).arguments().size();
      for (int size = count / 2; size > 0; size /= 2) {
        for (int from = script.commands().get(i).arguments().size() - size;
            from > 0;
            from -= size) {
          List<String> rest = new ArrayList<>(script.commands().get(i).arguments());
          rest.subList(from, from + size).clear();
          replace(i, script.commands().get(i).with(rest));
        }
      }
    }
  }

  private void replace(int index, Command command) throws IOException {
    List<Command> changed = new ArrayList<>(script.commands());
    changed.set(index, command);
    keep(changed);
  }
}
