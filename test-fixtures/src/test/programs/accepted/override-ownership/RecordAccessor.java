import dev.freehold.From;
import dev.freehold.MustRelease;
import dev.freehold.Own;
import dev.freehold.Ref;
import shared.Res;

interface RecordAccessor {
  @From("this")
  @Ref
  Res res();

  @MustRelease("close")
  record Held(@Own Res res) implements RecordAccessor {
    void close() {
      res.close();
    }
  }
}
