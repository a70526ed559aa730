package live;

import dev.freehold.Concurrent;
import dev.freehold.From;
import dev.freehold.Mut;
import dev.freehold.NonEscaping;
import dev.freehold.Once;
import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.Unsafe;
import java.util.function.IntSupplier;
import world.Failed;

/** What can be done with resources and functions, by methods of each shape of signature. */
@Unsafe("declares what it does, and does it")
public final class Deeds {
  private Deeds() {}

  /** Opens a resource. */
  public static @Own Res make() {
    return new Res();
  }

  /** Opens one, or fails. */
  public static @Own Res makeOrFail() throws Failed {
    Path.mayFail();
    return new Res();
  }

  /** Opens one, or gives null. */
  public static @Nullable @Own Res makeOrNot() {
    return Path.next() ? new Res() : null;
  }

  /** Reads one. */
  public static int read(@Ref Res res) {
    return res.get();
  }

  /** Writes one. */
  public static void write(@Mut Res res) {
    res.set(1);
  }

  /** Writes one and reads another. */
  public static void copy(@Mut Res to, @Ref Res from) {
    to.set(from.get());
  }

  /** Releases one. */
  public static void take(@Own Res res) {
    res.close();
  }

  /** Releases one, which had a number. */
  public static int weigh(@Own Res res) {
    int value = res.get();
    res.close();
    return value;
  }

  /** Releases one, and fails or not. */
  public static void takeOrFail(@Own Res res) throws Failed {
    res.close();
    Path.mayFail();
  }

  /** Replaces one. */
  public static @Own Res renew(@Own Res res) {
    res.close();
    return new Res(2);
  }

  /** One of two. */
  @From({"first", "second"})
  public static @Ref Res either(@Ref Res first, @Ref Res second) {
    return Path.next() ? first : second;
  }

  /** The same, for writing. */
  @From("res")
  public static @Mut Res same(@Mut Res res) {
    res.touch(true);
    return res;
  }

  /** Calls a function a few times, now. */
  public static void now(@NonEscaping Runnable function) {
    for (int i = Path.pick(3); i > 0; i--) {
      function.run();
    }
  }

  /** Asks a function, now. */
  public static int ask(@NonEscaping IntSupplier function) {
    return function.getAsInt();
  }

  /** Calls a function once, some time. */
  public static void once(@Once Runnable function) {
    if (Path.next()) {
      function.run();
    } else {
      Ledger.later(function);
    }
  }

  /** Keeps a function, which runs when the program has ended. */
  public static void later(Runnable function) {
    Ledger.later(function);
  }

  /** Runs a function as another thread would. */
  public static void start(@Concurrent Runnable function) {
    Race.elsewhere(function);
  }

  /** Runs a function as another thread would, once. */
  public static void send(@Concurrent @Once Runnable function) {
    Race.elsewhere(function);
  }
}
