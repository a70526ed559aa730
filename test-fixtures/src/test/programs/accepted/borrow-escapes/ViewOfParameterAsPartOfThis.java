import dev.freehold.From;
import dev.freehold.MustRelease;
import dev.freehold.Ref;
import dev.freehold.View;
import shared.Res;

@MustRelease("close")
class ViewOfParameterAsPartOfThis {
  @View
  static class Lines {
    private final @Ref Res source;

    Lines(@Ref Res source) {
      this.source = source;
    }

    int count() {
      return source.get();
    }
  }

  @From("source")
  @Ref
  Lines lines(Res source) {
    return new Lines(source);
  }

  void close() {}
}
