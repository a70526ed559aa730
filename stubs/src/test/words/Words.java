import com.example.wire.Counted;
import com.example.wire.Freed;
import com.example.wire.Handler;
import com.example.wire.Line;
import com.example.wire.Next;
import com.example.wire.Source;
import com.example.wire.Struct;
import java.io.IOException;

/** What each word of a stub file does. */
class Words {
  static void counted() {
    Counted counted = Counted.open();
    counted.retain();
    counted.release();
    counted.release();
  }

  static void oneTooMany() {
    Counted counted = Counted.open();
    Counted.more(counted);
    counted.release();
  } //! own.leak

  static void inALoop(int times) {
    Counted counted = Counted.open();
    for (int i = 0; i < times; i++) {
      counted.retain();
      counted.release();
    }
    counted.release();
  }

  static void retainedByALambda(Counted counted) {
    Runnable later = () -> counted.retain().release();
    later.run();
  }

  static void retainedInFinally(boolean fails) throws IOException {
    Counted counted = Counted.open();
    try {
      counted.retain();
      if (fails) {
        throw new IOException(); //! own.leak
      }
      counted.release();
    } finally {
      counted.release();
    }
  }

  static void neverOpened() {
    Line line = new Line();
    line.isClosed();
  }

  static boolean opened() throws IOException {
    Line line = new Line();
    try {
      line.connect(80);
    } finally {
      line.close();
    }
    return line.isClosed();
  }

  static void openedAndLost(boolean open) throws IOException {
    Line line = new Line();
    if (open) {
      line.connect(80); //! own.leak
    }
  }

  static void closedByAnother(Source source) throws IOException {
    Line line = new Line();
    line.connect(80); //! own.leak
    source.close(line);
    line.connect(81); //! use.after.release
  }

  static void kept(Source source) {
    source.keep(source.tiedAndClosed());
  }

  static void goesWithItsSource(Source source) {
    source.tied();
  }

  static void doesNot(Source source) {
    Line line = source.tiedAndClosed();
    line.isClosed();
  } //! own.leak

  static void spared(Source source) {
    source.openSpare();
  }

  static int borrowed(Source source) {
    StringBuilder text = source.borrow();
    try {
      return text.length();
    } finally {
      source.giveBack(text);
    }
  }

  static int neverGivenBack(Source source) {
    StringBuilder text = source.borrow();
    return text.length(); //! own.leak
  }

  static void releasedAsWhatItInherits() {
    Freed struct = Struct.make();
    struct.free();
  }

  static void neverFreed() {
    Struct.make(); //! own.leak
  }

  /** A message must be released once it is known to be one that must. */
  static class Passes extends Handler {
    private final Next next = new Next();

    @Override
    public void received(Object message) {
      if (message instanceof Counted) {
        ((Counted) message).release();
      } else {
        next.take(message);
      }
    }
  }

  static class Loses extends Handler {
    private final Next next = new Next();

    @Override
    public void received(Object message) {
      if (message instanceof Counted counted) {
        counted.hashCode();
        return; //! own.leak
      }
      next.take(message);
    }
  }
}
