package world;

import dev.freehold.From;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.debug.DebugMemory;

/** What can be done with elements, by methods of each shape of signature. */
public final class Acts {
  private Acts() {}

  public static int read(@Ref Cell cell) {
    return cell.n() + cell.left().v();
  }

  public static void write(@Mut Cell cell) {
    cell.n(cell.n() + 1);
  }

  public static void copy(@Mut Cell to, @Ref Cell from) {
    to.n(from.n());
  }

  public static void copyTo(@Ref Cell from, @Mut Cell to) {
    to.n(from.n());
  }

  public static void take(@Own Cell cell) {
    cell.close();
  }

  public static void takeOrFail(@Own Cell cell, Choices choices) throws Failed {
    try (cell) {
      choices.mayFail();
    }
  }

  public static void readThenTake(@Ref Cell read, @Own Cell taken) {
    taken.n(read.n());
    taken.close();
  }

  public static void takeThenRead(@Own Cell taken, @Ref Cell read) {
    taken.n(read.n());
    taken.close();
  }

  public static void takeBoth(@Own Cell first, @Own Cell second) {
    first.close();
    second.close();
  }

  public static @Own Cell pass(@Own Cell cell) {
    return cell;
  }

  public static @Own Cell make(@Ref CellPool cells) {
    return cells.alloc();
  }

  public static @Own Cell makeOrFail(@Ref CellPool cells, Choices choices) throws Failed {
    choices.mayFail();
    return cells.alloc();
  }

  public static @Ref Side leftOf(@Ref Cell cell) {
    return cell.left();
  }

  public static @Mut Side editLeft(@Mut Cell cell) {
    return cell.left();
  }

  @From({"first", "second"})
  public static @Ref Cell either(@Ref Cell first, @Ref Cell second, Choices choices) {
    return choices.next() ? first : second;
  }

  @From("read")
  public static @Ref Side writeAndLook(@Mut Cell written, @Ref Cell read) {
    written.n(read.n());
    return read.right();
  }

  public static int readSide(@Ref Side side) {
    return side.v() + side.corner().w();
  }

  public static void writeSide(@Mut Side side) {
    side.v(side.corner().w());
  }

  public static @Mut Corner cornerOf(@Mut Side side) {
    return side.corner();
  }

  public static void pack(@Mut Side to, @Ref Side from) {
    to.v(from.v());
  }

  /** Makes a region of the program's own, which is watched. */
  public static @Own NodePool region() {
    NodePool nodes = NodePool.create();
    DebugMemory.watch(nodes, Watching.OPTIONS);
    return nodes;
  }
}
