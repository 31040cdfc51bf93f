import type { Stage, StageContext, StageResult } from './stage.ts';

/**
 * Runs every stage, also after one that failed, and adds up what they found.
 * A stage that throws counts as one failure.
 */
export async function runStages(stages: Stage[], context: StageContext): Promise<StageResult> {
  const total = { passed: 0, failed: 0 };
  for (const stage of stages) {
    const started = performance.now();
    context.log(`… ${stage.name}`);
    const { passed, failed, output = '' } = await runStage(stage, context);
    if (context.signal.aborted) break;
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    if (failed > 0 && output.trim() !== '') context.log(output.trimEnd());
    const verdict = `${String(passed)} passed, ${String(failed)} failed`;
    context.log(`${failed > 0 ? '✖' : '✔'} ${stage.name}: ${verdict} (${seconds} s)`);
    total.passed += passed;
    total.failed += failed;
  }
  return total;
}

async function runStage(stage: Stage, context: StageContext): Promise<StageResult> {
  try {
    return await stage.run(context);
  } catch (error) {
    return { passed: 0, failed: 1, output: String(error instanceof Error ? (error.stack ?? error.message) : error) };
  }
}
