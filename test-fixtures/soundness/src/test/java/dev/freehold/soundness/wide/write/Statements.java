package dev.freehold.soundness.wide.write;

import dev.freehold.soundness.wide.write.Name.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The statements of methods that are no construct of their own. */
final class Statements {
  private final Writer writer;

  Statements(Writer writer) {
    this.writer = writer;
  }

  private Chance chance() {
    return writer.chance();
  }

  void some(int size) {
    for (int i = 0; i < size; i++) {
      one();
    }
  }

  private void one() {
    int kind = chance().below(100);
    if (kind < 14) {
      owner(chance().one(writer.sorts()));
    } else if (kind < 26) {
      borrow();
    } else if (kind < 42) {
      use(false);
    } else if (kind < 56) {
      use(true);
    } else if (kind < 62) {
      end();
    } else if (kind < 66) {
      move();
    } else {
      writer.construct();
    }
  }

  Name owner(Sort sort) {
    String name = writer.fresh("r");
    String type = chance().of("", "", "@Own ") + sort.type();
    String declared = chance().percent(20) ? "var" : type;
    writer.line("%s %s = %s;", declared, name, chance().one(sort.made()));
    return writer.declare(name, sort, Mode.OWN);
  }

  private void borrow() {
    boolean write = chance().percent(45);
    Name of = usable(write);
    String name = writer.fresh("b");
    int kind = chance().below(4);
    writer.frame().access(of, write);
    if (kind == 0 && !write && of.lender == null) {
      writer.line("Lease %s = Lease.of(%s);", name, of);
      writer.declare(name, Sort.LEASE, Mode.OWN, of);
    } else if (kind < 2) {
      writer.line("%s Res %s = %s;", write ? "@Mut" : "@Ref", name, of);
      writer.declare(name, Sort.RES, write ? Mode.MUT : Mode.REF, of);
    } else {
      Sort view = write ? Sort.PEN : Sort.LOOK;
      writer.line("%s %s = new %1$s(%s);", view.type(), name, of);
      writer.declare(name, view, write ? Mode.MUT : Mode.REF, of);
    }
  }

  private void use(boolean write) {
    List<Name> some =
        names(each -> can(each, write)).stream()
            .filter(each -> !patterns(each, write).isEmpty())
            .toList();
    if (some.isEmpty()) {
      return;
    }
    Name name = chance().one(some);
    String pattern = chance().one(patterns(name, write)).formatted(name);
    writer.frame().access(name, write);
    writer.line(write ? pattern : "Path.note(" + pattern + ");");
  }

  private static List<String> patterns(Name name, boolean write) {
    return write ? name.sort.writes() : name.sort.reads();
  }

  private void end() {
    List<Name> some = withEnd(names(this::mayGo));
    if (!some.isEmpty()) {
      release(chance().one(some));
    }
  }

  private void move() {
    List<Name> some = withEnd(names(each -> mayGo(each) && each.sort != Sort.LEASE));
    if (!some.isEmpty()) {
      Name from = chance().one(some);
      String name = writer.fresh("r");
      writer.line("@Own %s %s = %s;", from.sort.type(), name, from);
      writer.consume(from);
      writer.declare(name, from.sort, Mode.OWN);
    }
  }

  private static List<Name> withEnd(List<Name> names) {
    return names.stream().filter(each -> !each.sort.ends().isEmpty()).toList();
  }

  void release(Name name) {
    writer.line(chance().one(name.sort.ends()).formatted(name));
    writer.consume(name);
  }

  /** What is declared in a block and not released is released at its end, the last first. */
  void releaseAll(int level) {
    List<Name> declared = new ArrayList<>(writer.frame().names);
    for (int i = declared.size() - 1; i >= 0; i--) {
      Name each = declared.get(i);
      if (each.level == level && each.owes()) {
        if (writer.slip()) {
          each.kept = true;
        } else {
          release(each);
        }
      }
    }
  }

  /** The names for which something holds; or, by mistake, those for which it does not. */
  private List<Name> names(Predicate<Name> right) {
    Predicate<Name> wanted = writer.slip() ? right.negate() : right;
    return writer.frame().names.stream().filter(wanted).toList();
  }

  private boolean can(Name name, boolean write) {
    boolean allowed = !write || name.mode != Mode.REF;
    return allowed && !name.gone && name.locked == 0 && !(write && writer.frame().isLeased(name));
  }

  private boolean mayGo(Name name) {
    return name.owes()
        && name.locked == 0
        && name.level == writer.frame().level
        && !writer.frame().isLeased(name);
  }

  Name consumable() {
    List<Name> some = names(each -> each.sort.isRes() && mayGo(each));
    boolean any = !some.isEmpty() && chance().percent(70);
    List<Name> plain = some.stream().filter(each -> each.sort.isRes()).toList();
    return any && !plain.isEmpty() ? chance().one(plain) : owner(Sort.RES);
  }

  Name usable(boolean write) {
    List<Name> some = names(each -> each.sort.isRes() && can(each, write));
    List<Name> plain = some.stream().filter(each -> each.sort.isRes()).toList();
    return plain.isEmpty() || chance().percent(15) ? owner(Sort.RES) : chance().one(plain);
  }

  /** What is borrowed is left alone for a while, or what has been borrowed is not used again. */
  List<Name> leaveAlone() {
    List<Name> locked = new ArrayList<>();
    List<Name> names = writer.frame().names;
    for (Name each : names) {
      boolean borrow = each.lender != null && !each.gone;
      if (borrow && each.mode != Mode.OWN && chance().percent(50)) {
        each.gone = true;
      } else if (borrow) {
        locked.add(each.lender);
        each.lender.locked++;
      }
    }
    return locked;
  }
}
