// since 21
import dev.freehold.MustRelease;
import dev.freehold.Own;
import dev.freehold.Ref;
import shared.Res;

/** Accessors lend, said or not; a consuming method of another name gives away. */
class AccessorsLend {
  @MustRelease("close")
  record Pair(@Own Res first, @Own Res second, int size) {
    public @Ref Res first() {
      return first;
    }

    public Res second() {
      return this.second;
    }

    public int size() {
      return first.get() + size;
    }

    @Own
    Res takeFirst(@Own Pair this) {
      second.close();
      return first;
    }

    @Own
    Res copyOfFirst() {
      return new Res();
    }

    void close(@Own Pair this) {
      first.close();
      second.close();
    }
  }

  static int use() {
    Pair pair = new Pair(new Res(), new Res(), 2);
    int sum = pair.first().get() + pair.second().get() + pair.size();
    if (pair instanceof Pair(Res first, Res second, int size)) {
      sum += first.get() + second.get() + size;
    }
    pair.copyOfFirst().close();
    pair.takeFirst().close();
    return sum;
  }
}
