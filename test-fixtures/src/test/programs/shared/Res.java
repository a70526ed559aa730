package shared;

import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;
import java.io.IOException;

/** A small resource class that the programs share. */
@MustRelease("close")
public class Res implements AutoCloseable {
  public int value;

  public static Res open() {
    return new Res();
  }

  public static Res openOrFail() throws IOException {
    return new Res();
  }

  public int get() {
    return value;
  }

  public void set(@Mut Res this, int value) {
    this.value = value;
  }

  public static void take(@Own Res res) {
    res.close();
  }

  public static void takeBoth(@Own Res first, @Own Res second) {
    try {
      first.close();
    } finally {
      second.close();
    }
  }

  public static int read(Res res) {
    return res.get();
  }

  public static void write(@Mut Res res) {
    res.set(1);
  }

  public static void readThenTake(@Ref Res read, @Own Res taken) {
    taken.close();
  }

  public static void takeThenRead(@Own Res taken, @Ref Res read) {
    taken.close();
  }

  public static void writeAndRead(@Mut Res written, @Ref Res read) {
    written.set(read.get());
  }

  public static @Own Res pass(@Own Res res) {
    return res;
  }

  public @Ref Res self() {
    return this;
  }

  public static void mayFail() throws IOException {}

  @Override
  public void close() {}
}
