import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.checkerframework.checker.calledmethods.qual.EnsuresCalledMethods;
import org.checkerframework.checker.mustcall.qual.MustCallAlias;
import org.checkerframework.checker.mustcall.qual.NotOwning;
import org.checkerframework.checker.mustcall.qual.Owning;

/** What the Resource Leak Checker is told, Freehold knows. */
abstract class OtherTools {
  abstract @Owning InputStream input();

  abstract @NotOwning InputStream openShared();

  abstract void consume(@Owning InputStream in);

  abstract void createReport(@NotOwning InputStream in);

  abstract @MustCallAlias InputStream decoded(@MustCallAlias InputStream in);

  @EnsuresCalledMethods(value = "#1", methods = "close")
  abstract void finish(InputStream in);

  int owning() throws IOException {
    return input().read(); //! own.leak
  }

  int notOwning() throws IOException {
    return openShared().read();
  }

  void handedOver() throws IOException {
    consume(new FileInputStream("a"));
    finish(new FileInputStream("b"));
  }

  void lent() throws IOException {
    createReport(new FileInputStream("a")); //! own.leak
  }

  int alias() throws IOException {
    InputStream in = decoded(new FileInputStream("a"));
    int first = in.read(); //! own.leak
    in.close();
    return first;
  }
}
