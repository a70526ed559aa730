import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

class NameAssignedInArgument {
  @MustRelease("end")
  static class Job {
    int number;

    int number() {
      return number;
    }

    void end(@Own Job this, int result) {
      System.out.println(result);
    }
  }

  static void released() {
    Job job = new Job();
    job.end((job = new Job()).number());
    job.end(0);
  }

  static void taken() {
    Res res = Res.open();
    Res.takeBoth(res, res = Res.open());
  }

  static void kept() {
    Res res = Res.open();
    Res old = res;
    res.set((res = Res.open()).get());
    old.close();
    res.close();
  }

  static void written() {
    Res res = Res.open();
    Res old = res;
    res.value = (res = Res.open()).get();
    old.value += res.get();
    old.close();
    res.close();
  }
}
