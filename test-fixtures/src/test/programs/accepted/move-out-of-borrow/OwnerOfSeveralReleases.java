import dev.freehold.Own;
import dev.freehold.Ref;
import shared.Res;

class OwnerOfSeveralReleases {
  static int readAndClose(@Own Res first, @Own Res second, @Ref Res kept) {
    int sum = first.get() + second.get() + kept.get();
    Res.takeBoth(first, second);
    return sum;
  }
}
