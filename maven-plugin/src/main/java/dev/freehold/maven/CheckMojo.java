package dev.freehold.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Checks ownership in the program and its tests, whether the project's build does so or not. */
@Mojo(name = "check", requiresDependencyResolution = ResolutionScope.TEST, threadSafe = true)
public final class CheckMojo extends CompilingMojo {}
