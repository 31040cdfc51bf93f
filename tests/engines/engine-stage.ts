import type { Stage, StageContext, StageResult } from '../../scripts/testing/stage.ts';
import type { Engine } from './engine.ts';
import type { EngineKind } from './find-engines.ts';
import { runScenario, type Servers } from './run-scenario.ts';
import type { Scenario } from './scenario.ts';

export interface EngineStage {
  kind: EngineKind;
  scenarios: readonly Scenario[];
  servers: Servers;
  /** A browser that cannot be had is a failure, not only a remark. */
  mustBeThere: boolean;
}

/** All scenarios in one browser, one after another; what cannot be tried is said and does not count. */
export function engineStage({ kind, scenarios, servers, mustBeThere }: EngineStage): Stage {
  return {
    name: kind.name,
    run: async (context) => {
      const engine = await kind.start(context);
      if (!engine) {
        const output = `${kind.name} is not here and could not be installed (Debian: ${kind.packages.join(', ')}).`;
        context.log(`  Not tried: ${output}`);
        return { passed: 0, failed: mustBeThere ? 1 : 0, output };
      }
      context.log(`  ${engine.name} ${engine.version}`);
      try {
        return await playAll(engine, scenarios, servers, context);
      } finally {
        await engine.close();
      }
    },
  };
}

async function playAll(
  engine: Engine,
  scenarios: readonly Scenario[],
  servers: Servers,
  { log, signal }: StageContext,
): Promise<StageResult> {
  if (engine.cannot.errors !== undefined) log(`  Not tried: whether scripts throw, for ${engine.cannot.errors}.`);
  const result = { passed: 0, failed: 0 };
  for (const scenario of scenarios) {
    if (signal.aborted) break;
    const reason = scenario.needs && engine.cannot[scenario.needs];
    if (reason !== undefined) {
      log(`  Not tried: ${scenario.name}, for ${reason}.`);
      continue;
    }
    try {
      await runScenario(scenario, engine, servers);
      result.passed += 1;
      log(`  ✔ ${scenario.name}`);
    } catch (error) {
      result.failed += 1;
      log(`  ✖ ${scenario.name}\n${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return result;
}
