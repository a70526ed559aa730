package dev.freehold.soundness.wide.write;

import dev.freehold.soundness.wide.text.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Writes a program: its text, and what is believed of what can be named where it stands. */
public final class Writer {
  private static final int DEEPEST = 3;
  private final Text text = new Text();
  private final Set<String> constructs = new TreeSet<>();
  private final List<Sort> sorts = new ArrayList<>(List.of(Sort.RES, Sort.RES));
  private final List<Construct> offered;
  private final Chance chance;
  private final Statements statements = new Statements(this);
  private String mistake = "";
  private String current = "Statements";
  private Frame frame = new Frame(true, true, 0);
  private int names;
  private int depth;

  /**
   * Begins a program.
   *
   * @param right of a hundred programs, as many have no mistake in them on purpose
   * @param occasions the mistake of another one is at one of as many
   * @param offered what it may be made of
   */
  public Writer(long seed, int right, int occasions, List<Construct> offered) {
    this.chance = new Chance(seed, right, occasions);
    this.offered = offered;
  }

  /** Writes the method that is run, and what it needs. */
  public Program program(long seed, int size) {
    text.open(
        "@Override public void run(@Ref CellPool cells, @Ref SlatePool slates, @Mut DrawPool draws)"
            + " throws Failed");
    body(size);
    text.close("}");
    return new Program(seed, text.members(), constructs, mistake);
  }

  public Chance chance() {
    return chance;
  }

  /** Whether a rule is to be broken here. */
  public boolean slip() {
    return slip(1);
  }

  /** The same, as likely as at so many occasions. */
  public boolean slip(int weight) {
    boolean now = chance.slip(weight);
    if (now) {
      mistake = current;
    }
    return now;
  }

  /** A name that is used nowhere else. */
  public String fresh(String prefix) {
    return prefix + names++;
  }

  public void line(String line, Object... arguments) {
    text.line(arguments.length == 0 ? line : line.formatted(arguments));
  }

  /** Opens a block, in which others may be named than outside. */
  public void open(String head, Object... arguments) {
    text.open(head.formatted(arguments));
    frame.level++;
  }

  /** Closes a block; what it still owns is released first. */
  public void close() {
    close("}");
  }

  /** The same with something behind its brace. */
  public void close(String tail) {
    statements.releaseAll(frame.level);
    end(tail);
  }

  /** Closes a block that control does not get to the end of. */
  public void closeUnreached() {
    end("}");
  }

  /** Closes a block in which nothing was declared, with something behind its brace. */
  public void end(String tail) {
    frame.names.removeIf(each -> each.level == frame.level);
    frame.level--;
    text.close(tail);
  }

  /** Some statements, with all that is in them, and what they own is released after them. */
  public void body(int size) {
    statements.some(size);
    statements.releaseAll(frame.level);
  }

  /** Some statements in a block of their own, at the end of which nothing is left. */
  public void apart(int size) {
    if (size > 0) {
      text.open("");
      frame.level++;
      holding(size);
      close();
    }
  }

  /** Some statements that throw nothing, as something has to be released after them. */
  public void holding(int size) {
    int before = frame.failing;
    frame.failing = -1;
    statements.some(size);
    frame.failing = before;
  }

  /** Some statements. */
  public void some(int size) {
    statements.some(size);
  }

  /** One of the constructs, if there is room for it. */
  void construct() {
    if (depth >= DEEPEST) {
      return;
    }
    Construct construct = chance.one(offered);
    if (!construct.fits(this)) {
      return;
    }
    String outer = current;
    current = construct.name();
    constructs.add(current);
    depth++;
    construct.write(this);
    depth--;
    current = outer;
  }

  /** Writes something among the members of the program: a class, or a static method. */
  public void member(Runnable member) {
    Frame before = frame;
    frame = new Frame(false, false, 0);
    depth++;
    text.member(member);
    depth--;
    frame = before;
  }

  /** Writes a method or constructor inside a type; its parameters are named in the body. */
  public void method(String head, boolean fails, Consumer<Writer> body) {
    Frame before = frame;
    frame = new Frame(fails, false, 0);
    text.open(head + (fails ? " throws Failed" : ""));
    body.accept(this);
    statements.releaseAll(0);
    text.close("}");
    frame = before;
  }

  /** Writes the body of a function, in which what is named outside may be borrowed. */
  public void function(String head, String tail, Consumer<Writer> body) {
    Frame before = frame;
    List<Name> locked = new ArrayList<>(statements.leaveAlone());
    Frame inner = new Frame(false, before.pools, before.level + 1);
    inner.names.addAll(before.names);
    frame = inner;
    text.open(head);
    body.accept(this);
    statements.releaseAll(inner.level);
    text.close(tail);
    frame = before;
    locked.forEach(each -> each.locked--);
  }

  /** Writes a block that may run any number of times. */
  public void repeat(String head, Consumer<Writer> body) {
    List<Name> locked = new ArrayList<>(statements.leaveAlone());
    open("%s", head);
    body.accept(this);
    close();
    locked.forEach(each -> each.locked--);
  }

  /** The name of the program's class. */
  public String self() {
    return Program.NAME;
  }

  /** Something of that sort that can be named from here on. */
  public Name declare(String name, Sort sort, Name.Mode mode) {
    return declare(name, sort, mode, null);
  }

  /** The same, which borrows from something that is named. */
  public Name declare(String name, Sort sort, Name.Mode mode, Name lender) {
    Name declared = new Name(name, sort, mode, frame.level, lender);
    frame.names.add(declared);
    return declared;
  }

  /** What is named goes to where the program says next. */
  public void consume(Name name) {
    frame.access(name, true);
    name.gone = true;
  }

  /** Something else will release it. */
  public void keep(Name name) {
    name.kept = true;
  }

  /** It is the method's own again. */
  public void giveBack(Name name) {
    name.kept = false;
  }

  /** It is read. */
  public void read(Name name) {
    frame.access(name, false);
  }

  /** It is written. */
  public void write(Name name) {
    frame.access(name, true);
  }

  /** A new owner, which the method has to release. */
  public Name owner() {
    return statements.owner(Sort.RES);
  }

  /** A new owner of that type. */
  public Name ownerOf(Sort sort) {
    return statements.owner(sort);
  }

  /** A plain resource that may go here, or a new one. */
  public Name consumable() {
    return statements.consumable();
  }

  /** A plain resource that may be read here, or a new one. */
  public Name readable() {
    return statements.usable(false);
  }

  /** A plain resource that may be written here, or a new one. */
  public Name writable() {
    return statements.usable(true);
  }

  /** Offers a type of the program's own to all that is written from now on. */
  public void offer(Sort sort) {
    sorts.add(sort);
  }

  List<Sort> sorts() {
    return sorts;
  }

  Frame frame() {
    return frame;
  }

  /** Whether the pools can be named here. */
  public boolean hasPools() {
    return frame.pools;
  }

  /** Whether a declared exception may be thrown here without a loss. */
  public boolean mayFail() {
    return frame.mayFail();
  }

  /** Whether something was declared in this block that is still to be released. */
  public boolean owes() {
    return frame.names.stream().anyMatch(each -> each.level == frame.level && each.owes());
  }

  /** From here on in this block a declared exception is caught; returns what was before. */
  public int caught() {
    int before = frame.failing;
    frame.failing = frame.level;
    return before;
  }

  /** Ends what {@link #caught} began. */
  public void uncaught(int before) {
    frame.failing = before;
  }
}
