import dev.freehold.MustRelease;
import shared.Res;

@MustRelease("close")
record ComponentWithoutQualifier(Res res) { //! field.qualifier.missing
  void close() {}
}
