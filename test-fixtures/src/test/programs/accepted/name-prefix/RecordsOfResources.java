// with -Afreehold.names=check
// with -Afreehold.skip=shared
import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
record RecordsOfResources(@Own Res ownFirst, int number) {
  RecordsOfResources {
    if (number < 0) {
      ownFirst.close();
      throw new IllegalArgumentException();
    }
  }

  void close(@Own RecordsOfResources this) {
    ownFirst.close();
  }
}
