import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

interface RecordAccessor {
  @Own
  Res res();

  @MustRelease("close")
  record Held(@Own Res res) implements RecordAccessor { //! override.ownership
    void close() {
      res.close();
    }
  }
}
