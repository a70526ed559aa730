import dev.freehold.MustRelease;
import dev.freehold.Own;
import java.io.IOException;
import shared.Res;

@MustRelease("close")
class AfterThisCallThrows implements AutoCloseable {
  private final @Own Res a;

  AfterThisCallThrows(@Own Res a) {
    this.a = a;
  }

  AfterThisCallThrows() throws IOException {
    this(Res.open());
    Res.mayFail(); //! own.leak
  }

  @Override
  public void close() {
    a.close();
  }
}
